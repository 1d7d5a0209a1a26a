//! Markdown, read as others read it: into headings and what stands under them.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// A heading, its level, and what stands under it.
#[derive(Debug)]
pub struct Part {
    pub level: u8,
    pub heading: String,
    pub blocks: Vec<Block>,
}

#[derive(Debug)]
pub enum Block {
    Paragraph(Said),
    List { is_numbered: bool, items: Vec<Said> },
    Table(Vec<Vec<Said>>),
}

/// The words of a line, which of them are strong, and where links lead.
#[derive(Clone, Debug, Default)]
pub struct Said {
    pub text: String,
    pub strong: Vec<String>,
    pub links: Vec<String>,
}

impl Said {
    /// Its words without the marks of sources.
    pub fn unmarked(&self) -> String {
        self.text.split('[').map(|piece| piece.split_once(']').map_or(piece, |(_, after)| after)).collect()
    }
}

impl Part {
    pub fn paragraphs(&self) -> impl Iterator<Item = &Said> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Paragraph(said) => Some(said),
            _ => None,
        })
    }

    pub fn items(&self) -> impl Iterator<Item = &Said> {
        self.blocks.iter().flat_map(|block| match block {
            Block::List { items, .. } => items.as_slice(),
            _ => &[],
        })
    }

    pub fn table(&self) -> Option<&[Vec<Said>]> {
        self.blocks.iter().find_map(|block| match block {
            Block::Table(rows) => Some(rows.as_slice()),
            _ => None,
        })
    }
}

/// Markdown with every extension but the one that changes quotes: what is markup to anybody is markup here.
pub fn parse(markdown: &str) -> impl Iterator<Item = Event<'_>> {
    Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION)
}

/// The parts of a summary.
#[track_caller]
pub fn read(markdown: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    let (mut said, mut is_strong, mut rows) = (Said::default(), false, Vec::<Vec<Said>>::new());
    for event in parse(markdown) {
        let block = match event {
            Event::Start(Tag::Heading { level, .. }) => {
                parts.push(Part { level: level as u8, heading: String::new(), blocks: Vec::new() });
                None
            }
            Event::End(TagEnd::Heading(_)) => {
                parts.last_mut().expect("a part").heading = std::mem::take(&mut said).text;
                None
            }
            Event::Start(Tag::Strong) => {
                is_strong = true;
                said.strong.push(String::new());
                None
            }
            Event::End(TagEnd::Strong) => {
                is_strong = false;
                None
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                said.links.push(dest_url.into_string());
                None
            }
            Event::Text(text) => {
                said.text += &text;
                said.strong.last_mut().filter(|_| is_strong).into_iter().for_each(|strong| *strong += &text);
                None
            }
            Event::Start(Tag::List(start)) => Some(Block::List { is_numbered: start.is_some(), items: Vec::new() }),
            Event::End(TagEnd::Item) => {
                let last = parts.last_mut().and_then(|part| part.blocks.last_mut());
                let Some(Block::List { items, .. }) = last else { panic!("an item outside of a list") };
                items.push(std::mem::take(&mut said));
                None
            }
            Event::End(TagEnd::Paragraph) => Some(Block::Paragraph(std::mem::take(&mut said))),
            Event::Start(Tag::TableHead | Tag::TableRow) => {
                rows.push(Vec::new());
                None
            }
            Event::End(TagEnd::TableCell) => {
                rows.last_mut().expect("a row").push(std::mem::take(&mut said));
                None
            }
            Event::End(TagEnd::Table) => Some(Block::Table(std::mem::take(&mut rows))),
            Event::Start(Tag::Paragraph | Tag::Item | Tag::Table(_) | Tag::TableCell)
            | Event::End(TagEnd::Link | TagEnd::List(_) | TagEnd::TableHead | TagEnd::TableRow) => None,
            other => panic!("{other:?} is no part of a summary:\n{markdown}"),
        };
        parts.last_mut().expect("a summary begins with its title").blocks.extend(block);
    }
    parts
}
