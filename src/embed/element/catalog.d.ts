export interface Catalog { company: string }
