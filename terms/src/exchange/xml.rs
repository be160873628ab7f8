//! One element of a file at a time, as a small tree, and back to text.

use super::ExchangeError;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use std::borrow::Cow;
use std::cell::Cell;
use std::fmt::Write as _;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

/// Elements within elements: real files have ten.
const MAX_DEPTH: usize = 64;

/// An element.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
}

/// What stands in an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Text(String),
    Element(Element),
}

impl Element {
    /// The name without its prefix.
    pub(super) fn local(&self) -> &str {
        local(&self.name)
    }

    pub(super) fn attribute(&self, local_name: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| local(name) == local_name).map(|(_, value)| value.as_str())
    }

    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// All text within.
    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        self.collect(&mut text);
        text
    }

    fn collect(&self, text: &mut String) {
        for node in &self.children {
            match node {
                Node::Text(more) => text.push_str(more),
                Node::Element(element) => element.collect(text),
            }
        }
    }

    pub(super) fn has_elements(&self) -> bool {
        self.elements().next().is_some()
    }

    /// The element as XML.
    pub(super) fn to_xml(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    fn write(&self, out: &mut String) {
        let _ = write!(out, "<{}", self.name);
        for (name, value) in &self.attributes {
            let _ = write!(out, " {name}=\"{}\"", escaped(value, true));
        }
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for node in &self.children {
            match node {
                Node::Text(text) => out.push_str(&escaped(text, false)),
                Node::Element(element) => element.write(out),
            }
        }
        let _ = write!(out, "</{}>", self.name);
    }
}

pub(super) fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// Text as XML has it; what XML cannot have at all is left out.
pub(super) fn escaped(text: &str, attribute: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            '\r' => out.push_str("&#13;"),
            '\n' | '\t' if attribute => {
                let _ = write!(out, "&#{};", c as u32);
            }
            '\t' | '\n' => out.push(c),
            c if is_forbidden(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// A parser that knows in which line it is.
pub(super) struct Parser<R: BufRead> {
    reader: Reader<Counting<R>>,
    lines: Rc<Cell<u64>>,
    buffer: Vec<u8>,
    /// Names of entities that only a document type would explain.
    pub(super) entities: Vec<String>,
    /// Characters that XML cannot have, and that were left out.
    pub(super) forbidden: Vec<char>,
}

/// What comes next in a file.
pub(super) enum Step {
    /// An element begins; its children follow, if it has any.
    Start(Element, bool),
    Text,
    End,
    DocumentType,
    Eof,
}

impl<R: BufRead> Parser<R> {
    pub(super) fn new(source: R) -> Self {
        let lines = Rc::new(Cell::new(1));
        let mut reader = Reader::from_reader(Counting { inner: source, lines: lines.clone() });
        reader.config_mut().check_end_names = true;
        Self { reader, lines, buffer: Vec::new(), entities: Vec::new(), forbidden: Vec::new() }
    }

    /// The line that has been read so far, from 1.
    pub(super) fn line(&self) -> u64 {
        self.lines.get()
    }

    pub(super) fn step(&mut self) -> Result<Step, ExchangeError> {
        self.buffer.clear();
        let line = self.lines.get();
        let event = self.reader.read_event_into(&mut self.buffer).map_err(|e| broken(line, &e))?;
        Ok(match event {
            Event::Start(start) => Step::Start(element(&start, line, &mut self.forbidden)?, true),
            Event::Empty(start) => Step::Start(element(&start, line, &mut self.forbidden)?, false),
            Event::End(_) => Step::End,
            Event::DocType(_) => Step::DocumentType,
            Event::Eof => Step::Eof,
            _ => Step::Text,
        })
    }

    /// Reads an element to its end.
    pub(super) fn whole(&mut self, first: Element) -> Result<Element, ExchangeError> {
        let mut stack = vec![first];
        loop {
            self.buffer.clear();
            let line = self.lines.get();
            let event = self.reader.read_event_into(&mut self.buffer).map_err(|e| broken(line, &e))?;
            match event {
                Event::Start(start) => {
                    if stack.len() >= MAX_DEPTH {
                        return Err(ExchangeError::TooDeep { line, most: MAX_DEPTH });
                    }
                    stack.push(element(&start, line, &mut self.forbidden)?);
                }
                Event::Empty(start) => {
                    let element = element(&start, line, &mut self.forbidden)?;
                    put(&mut stack, Node::Element(element));
                }
                Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) => {
                    let text = said(&event, line, &mut self.forbidden, &mut self.entities)?;
                    put_text(&mut stack, &text);
                }
                Event::End(_) => {
                    let Some(done) = stack.pop() else { return Err(self.truncated("")) };
                    if stack.is_empty() {
                        return Ok(done);
                    }
                    put(&mut stack, Node::Element(done));
                }
                Event::Eof => {
                    let open = stack.pop().map(|e| e.name).unwrap_or_default();
                    return Err(self.truncated(&open));
                }
                _ => {}
            }
        }
    }

    /// Reads an element whose beginning was read to its end, and keeps nothing: `each` gets what is written in it, piece by piece, with the
    /// names of the elements around the piece.
    #[cfg(feature = "workbook-in")]
    pub(super) fn texts(&mut self, each: &mut impl FnMut(&[String], &str)) -> Result<(), ExchangeError> {
        let mut path: Vec<String> = Vec::new();
        loop {
            self.buffer.clear();
            let line = self.lines.get();
            let event = self.reader.read_event_into(&mut self.buffer).map_err(|e| broken(line, &e))?;
            match event {
                Event::Start(start) => {
                    if path.len() >= MAX_DEPTH {
                        return Err(ExchangeError::TooDeep { line, most: MAX_DEPTH });
                    }
                    path.push(start.name().as_ref().to_owned());
                }
                Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) => {
                    each(&path, &said(&event, line, &mut self.forbidden, &mut self.entities)?);
                }
                Event::End(_) if path.pop().is_none() => return Ok(()),
                Event::Eof => return Err(self.truncated(path.first().map_or("", String::as_str))),
                _ => {}
            }
        }
    }

    pub(super) fn truncated(&self, element: &str) -> ExchangeError {
        ExchangeError::Truncated { line: self.line(), element: element.to_owned() }
    }
}

/// What is written in a piece of text.
fn said<'a>(
    event: &'a Event,
    line: u64,
    forbidden: &mut Vec<char>,
    entities: &mut Vec<String>,
) -> Result<Cow<'a, str>, ExchangeError> {
    let text = match event {
        Event::Text(text) => text.xml10_content(),
        Event::CData(text) => text.xml10_content(),
        Event::GeneralRef(entity) => {
            let name = entity.xml10_content();
            let known = match entity.resolve_char_ref().map_err(|e| broken(line, &e))? {
                Some(c) => Some(c.to_string()),
                None => quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned),
            };
            match known {
                Some(text) => Cow::Owned(text),
                None => {
                    let name = allowed(&name, forbidden).into_owned();
                    let text = format!("&{name};");
                    entities.push(name);
                    return Ok(Cow::Owned(text));
                }
            }
        }
        _ => return Ok(Cow::Borrowed("")),
    };
    if !text.contains(is_forbidden) {
        return Ok(text);
    }
    Ok(Cow::Owned(allowed(&text, forbidden).into_owned()))
}

/// Whether XML cannot have a character, not even by its number.
fn is_forbidden(c: char) -> bool {
    (c as u32) < 0x20 && !matches!(c, '\t' | '\n' | '\r') || matches!(c, '\u{fffe}' | '\u{ffff}')
}

/// A text without the characters that XML cannot have.
fn allowed<'a>(text: &'a str, forbidden: &mut Vec<char>) -> Cow<'a, str> {
    if !text.contains(is_forbidden) {
        return Cow::Borrowed(text);
    }
    forbidden.extend(text.chars().filter(|c| is_forbidden(*c)));
    Cow::Owned(text.chars().filter(|c| !is_forbidden(*c)).collect())
}

fn put(stack: &mut [Element], node: Node) {
    if let Some(open) = stack.last_mut() {
        open.children.push(node);
    }
}

fn put_text(stack: &mut [Element], text: &str) {
    let Some(open) = stack.last_mut() else { return };
    match open.children.last_mut() {
        Some(Node::Text(before)) => before.push_str(text),
        _ if text.is_empty() => {}
        _ => open.children.push(Node::Text(text.to_owned())),
    }
}

fn element(start: &BytesStart, line: u64, forbidden: &mut Vec<char>) -> Result<Element, ExchangeError> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|e| broken(line, &e.into()))?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|e| broken(line, &e))?;
        attributes.push((attribute.key.as_ref().to_owned(), allowed(&value, forbidden).into_owned()));
    }
    Ok(Element { name: start.name().as_ref().to_owned(), attributes, children: Vec::new() })
}

fn broken(line: u64, error: &quick_xml::Error) -> ExchangeError {
    ExchangeError::Xml { line, fault: error.into(), detail: error.to_string() }
}

/// Counts the lines that go through.
struct Counting<R> {
    inner: R,
    lines: Rc<Cell<u64>>,
}

impl<R: BufRead> Read for Counting<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buffer)?;
        self.count(&buffer[..n]);
        Ok(n)
    }
}

impl<R> Counting<R> {
    fn count(&self, bytes: &[u8]) {
        self.lines.set(self.lines.get() + bytes.iter().filter(|b| **b == b'\n').count() as u64);
    }
}

impl<R: BufRead> BufRead for Counting<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        let lines = match self.inner.fill_buf() {
            Ok(bytes) => bytes.iter().take(amount).filter(|b| **b == b'\n').count(),
            Err(_) => 0,
        };
        self.lines.set(self.lines.get() + lines as u64);
        self.inner.consume(amount);
    }
}
