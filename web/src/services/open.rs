//! The text that the worker has open: after an edit only what changed is read again.

use rapporteur_core::{Annotated, Document, Options, Session, Tagger};
use std::sync::Arc;

/// The text that was read last, and by what.
#[derive(Default)]
pub(super) struct Open(Option<(Arc<Tagger>, Session)>);

impl Open {
    /// Reads a document as the next revision of the text; with another tagger, from scratch.
    pub(super) fn read(&mut self, tagger: &Arc<Tagger>, document: Document) -> (Document, Annotated) {
        let kept = self.0.take().filter(|(same, _)| Arc::ptr_eq(same, tagger)).map(|(_, session)| session);
        let session = match kept {
            Some(mut session) => {
                session.replace_document(document);
                session
            }
            None => Session::with_document(Arc::clone(tagger), document, Options::default()),
        };
        let answer = (session.document(), session.annotated());
        self.0 = Some((Arc::clone(tagger), session));
        answer
    }

    /// The text that was read last, its languages recognised.
    pub(super) fn document(&self) -> Option<Document> {
        self.0.as_ref().map(|(_, session)| session.document())
    }
}
