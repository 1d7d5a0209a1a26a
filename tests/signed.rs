//! The check that ends a session code, made anew.

/// A text with its check behind it: FNV-1a, 32 bits, in base 36.
#[must_use]
pub fn signed(body: &str) -> String {
    let mut sum = body.bytes().fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let mut digits = String::new();
    while sum > 0 {
        digits.insert(0, char::from_digit(sum % 36, 36).expect("a digit of base 36"));
        sum /= 36;
    }
    format!("{body}.{digits}")
}
