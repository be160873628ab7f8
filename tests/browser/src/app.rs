//! The page object: what can be done in the app, and what can be seen.

use crate::cdp::{Cdp, PerformanceLog};
use crate::outside::Driven;
use crate::{Outcome, Trace};
use fantoccini::Client;
use fantoccini::Locator;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long anything may take before it counts as never happening; other work may keep the machine busy.
pub(crate) const PATIENCE: Duration = Duration::from_secs(40);
/// So many times what is to be clicked may be drawn anew.
const REDRAWN: usize = 10;

/// In the page: one turn of its loop and the frame after it; a window that paints no frame just now goes on without.
const TURN: &str = "new Promise(done => { requestAnimationFrame(() => setTimeout(done)); setTimeout(done, 250); })";

/// A highlight as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shown {
    /// Number of the paragraph.
    pub block: usize,
    /// The tag.
    pub tag: String,
    /// The words under it, as shown.
    pub words: String,
}

/// The app in one tab of one browser.
#[derive(Debug)]
pub struct App {
    pub(crate) client: Client,
    site: String,
    pub(crate) folder: PathBuf,
    /// Where the app is the one for the desktop.
    pub(crate) driver: Option<Driven>,
}

impl App {
    pub(crate) fn new(client: Client, site: String, folder: PathBuf) -> Self {
        Self { client, site, folder, driver: None }
    }

    pub(crate) fn driven_by(self, driver: Driven) -> Self {
        Self { driver: Some(driver), ..self }
    }

    /// A DevTools command.
    pub async fn cdp(&self, name: &'static str, parameters: Value) -> Outcome<Value> {
        Ok(self.client.issue_cmd(Cdp { name, parameters }).await?)
    }

    /// What the browser did until now, once; only in a session that is traced ([`crate::World::visit_traced`]).
    pub async fn trace(&self) -> Outcome<Trace> {
        Ok(Trace::read(&self.client.issue_cmd(PerformanceLog).await?))
    }

    /// Leaves the app for another page of its server; one that is not there holds nothing, for comparison.
    pub async fn leave_for(&self, page: &str) -> Outcome {
        Ok(self.client.goto(&format!("{}{page}", self.site)).await?)
    }

    /// Runs a script in the page and gives its value back.
    pub async fn script(&self, script: &str, values: Vec<Value>) -> Outcome<Value> {
        Ok(self.client.execute(script, values).await?)
    }

    async fn text_of(&self, script: &str) -> Outcome<String> {
        Ok(self.script(script, vec![]).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Looks again and again until a script's value is true or more than nothing.
    pub async fn until(&self, what: &str, script: &str) -> Outcome<Value> {
        let start = Instant::now();
        loop {
            let value = self.script(script, vec![]).await.unwrap_or(Value::Null);
            let there = match &value {
                Value::Null | Value::Bool(false) => false,
                Value::Number(n) => n.as_f64() != Some(0.0),
                Value::String(text) => !text.is_empty(),
                _ => true,
            };
            if there {
                return Ok(value);
            }
            if start.elapsed() > PATIENCE {
                let seen = self.text_of("return document.body.innerText.slice(0, 600)").await.unwrap_or_default();
                return Err(format!("waited in vain for {what}; the page says:\n{seen}").into());
            }
            tokio::time::sleep(Duration::from_millis(60)).await;
        }
    }

    /// Goes to an address of the app and waits until it is there.
    pub async fn go(&self, hash: &str) -> Outcome {
        if self.driver.is_some() {
            // No reader can write an address there, and its driver would load the page anew: this is how the page's own links lead.
            self.script("location.hash = arguments[0]", vec![hash.into()]).await?;
        } else {
            self.client.goto(&format!("{}{hash}", self.site)).await?;
        }
        self.until("the app", "return document.querySelector('.sheet') !== null").await?;
        Ok(())
    }

    /// Loads the page anew.
    pub async fn reload(&self) -> Outcome {
        self.client.refresh().await?;
        self.until("the app", "return document.querySelector('.sheet') !== null").await?;
        Ok(())
    }

    /// Clicks an element.
    pub async fn click(&self, selector: &str) -> Outcome {
        self.until(selector, &format!("return document.querySelector({selector:?}) !== null")).await?;
        // WebKit's driver refuses some clicks without saying why.
        if self.driver.is_some() {
            // As a pointer does, which takes the keyboard from where it was.
            let click = "const there = document.querySelector(arguments[0]); \
                const taker = there.closest('button, a[href], input, label, select, summary, textarea, [tabindex]'); \
                if (taker) taker.focus(); else document.activeElement?.blur(); there.click()";
            self.script(click, vec![selector.into()]).await?;
            self.painted().await;
            return Ok(());
        }
        // What is drawn anew between the search and the click is searched for again.
        for _ in 0..REDRAWN {
            match self.client.find(Locator::Css(selector)).await?.click().await {
                Err(error) if error.is_stale_element_reference() => {}
                clicked => return Ok(clicked?),
            }
        }
        Err(format!("{selector} is drawn anew all the time").into())
    }

    /// Asks the app to keep nothing on the device.
    pub async fn keep_nothing(&self) -> Outcome {
        self.click("#device").await?;
        self.click("dialog input[type=checkbox]").await?;
        self.press("\u{e00c}").await?;
        self.until("no dialog", "return document.querySelector('dialog') === null").await?;
        Ok(())
    }

    async fn act(&self, actions: KeyActions) -> Outcome {
        self.client.perform_actions(actions).await?;
        self.painted().await;
        Ok(())
    }

    /// Waits until the window shows what was done. Chromium's driver does so by itself.
    pub(crate) async fn painted(&self) {
        if self.driver.is_some() {
            let painted = format!("return {TURN}");
            // A page that has ended with that key paints no more.
            let _ = self.script(&painted, vec![]).await;
        }
    }

    /// Presses single keys, one after the other.
    pub async fn press(&self, keys: &str) -> Outcome {
        let actions = keys.chars().fold(KeyActions::new("keys".to_owned()), |actions, value| {
            actions.then(KeyAction::Down { value }).then(KeyAction::Up { value })
        });
        self.act(actions).await
    }

    /// Presses a key together with Ctrl.
    pub async fn press_ctrl(&self, key: char, shift: bool) -> Outcome {
        const CTRL: char = '\u{e009}';
        const SHIFT: char = '\u{e008}';
        let mut actions = KeyActions::new("keys".to_owned()).then(KeyAction::Down { value: CTRL });
        if shift {
            actions = actions.then(KeyAction::Down { value: SHIFT });
        }
        actions = actions.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        if shift {
            actions = actions.then(KeyAction::Up { value: SHIFT });
        }
        self.act(actions.then(KeyAction::Up { value: CTRL })).await
    }

    /// Presses a key together with Alt.
    pub async fn press_alt(&self, key: char) -> Outcome {
        const ALT: char = '\u{e00a}';
        let actions = [KeyAction::Down { value: ALT }, KeyAction::Down { value: key }, KeyAction::Up { value: key }];
        let actions = actions.into_iter().fold(KeyActions::new("keys".to_owned()), KeyActions::then);
        self.act(actions.then(KeyAction::Up { value: ALT })).await
    }

    /// Opens the sample draft in a language.
    pub async fn open_sample(&self, language: &str) -> Outcome {
        let button = format!(".choices button[lang={language}]");
        if self.script("return document.querySelector('.choices') === null", vec![]).await? == json!(true) {
            self.press("o").await?;
        }
        self.click(&button).await?;
        self.settled().await
    }

    /// Writes a text into the box for it and has it read.
    pub async fn open_text(&self, text: &str) -> Outcome {
        if self.script("return document.querySelector('#paste') === null", vec![]).await? == json!(true) {
            self.press("o").await?;
        }
        self.until("the box", "return document.querySelector('#paste') !== null").await?;
        self.script("const box = document.querySelector('#paste'); box.value = arguments[0]; box.closest('section').querySelector('button').click();", vec![text.into()]).await?;
        self.settled().await
    }

    /// Waits until the draft is there and every pack has been loaded and has said what it knows.
    pub async fn settled(&self) -> Outcome {
        // The page may name what was read before its text is drawn anew; one turn later it would say so.
        let drawn = "document.querySelector('.text-body .para') !== null && document.querySelector('[data-read=all] [data-drawn=all]') !== null";
        let drawn = format!("return {drawn} && {TURN}.then(() => {drawn})");
        self.until("a draft that is read", &drawn).await?;
        Ok(())
    }

    /// The highlights, in the order of paragraph and tag.
    pub async fn highlights(&self) -> Outcome<Vec<Shown>> {
        let script = "return [...document.querySelectorAll('.para')].flatMap(p => [...p.querySelectorAll('.chip')].map(c => \
            [+p.dataset.block, c.dataset.tag, [...p.querySelectorAll('mark')].filter(m => m.dataset.marks.split(' ').includes(c.dataset.mark))\
            .map(m => m.textContent).join('')]))";
        let value = self.script(script, vec![]).await?;
        let text = |v: Option<&Value>| v.and_then(Value::as_str).unwrap_or_default().to_owned();
        let mut all: Vec<Shown> = value
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_array)
            .map(|row| Shown {
                block: row.first().and_then(Value::as_u64).unwrap_or_default() as usize,
                tag: text(row.get(1)),
                words: text(row.get(2)),
            })
            .collect();
        all.sort();
        Ok(all)
    }

    /// The title of the selected mark, or nothing.
    pub async fn selected(&self) -> Outcome<String> {
        self.text_of("return document.querySelector('.inspector h2')?.textContent ?? ''").await
    }

    /// Selects words of the text as a pointer would.
    pub async fn select_words(&self, words: &str) -> Outcome {
        let script = "const walker = document.createTreeWalker(document.querySelector('.text-body'), NodeFilter.SHOW_TEXT); \
            for (let n; n = walker.nextNode();) { const i = n.data.indexOf(arguments[0]); if (i < 0) continue; \
            const r = document.createRange(); r.setStart(n, i); r.setEnd(n, i + arguments[0].length); \
            const s = getSelection(); s.removeAllRanges(); s.addRange(r); \
            n.parentElement.dispatchEvent(new MouseEvent('mouseup', {bubbles: true})); return true; } return false;";
        if self.script(script, vec![words.into()]).await? == json!(true) {
            Ok(())
        } else {
            Err(format!("the page does not show {words:?} in one piece").into())
        }
    }

    /// Writes into the element that has the focus.
    pub async fn write(&self, text: &str) -> Outcome {
        // Only Chromium can put in a text at once.
        if self.driver.is_some() {
            return self.press(text).await;
        }
        self.cdp("Input.insertText", json!({ "text": text })).await?;
        Ok(())
    }

    /// Composes a text as an input method does: step by step, then committed.
    pub async fn compose(&self, steps: &[&str], commit: &str) -> Outcome {
        for step in steps {
            let end = step.encode_utf16().count();
            let parameters = json!({ "text": step, "selectionStart": end, "selectionEnd": end });
            self.cdp("Input.imeSetComposition", parameters).await?;
        }
        self.write(commit).await
    }

    /// Puts the editor's cursor behind some words.
    pub async fn cursor_behind(&self, words: &str) -> Outcome {
        // The editor hears of it a turn later.
        let turn = format!("return {TURN}.then(() => true)");
        let script = "const walker = document.createTreeWalker(document.querySelector('.lines'), NodeFilter.SHOW_TEXT); \
            for (let n; n = walker.nextNode();) { const i = n.data.indexOf(arguments[0]); if (i < 0) continue; \
            document.querySelector('.lines').focus(); getSelection().collapse(n, i + arguments[0].length); return true; } return false;"
            .replacen("return true", &turn, 1);
        if self.script(&script, vec![words.into()]).await? == json!(true) {
            Ok(())
        } else {
            Err(format!("the editor does not show {words:?} in one piece").into())
        }
    }

    /// The text of the editor's lines.
    pub async fn lines(&self) -> Outcome<Vec<String>> {
        let value =
            self.script("return [...document.querySelectorAll('.line')].map(l => l.textContent)", vec![]).await?;
        Ok(serde_json::from_value(value)?)
    }

    /// The text that the page shows.
    pub async fn words(&self) -> Outcome<String> {
        self.text_of("return document.body.innerText").await
    }

    /// Waits until everything is on the device.
    pub async fn saved(&self) -> Outcome {
        self.until("the draft to be saved", "return document.querySelector('.saved')?.dataset.saved === 'saved'")
            .await?;
        Ok(())
    }

    /// Opens another tab of the same browser on the app and goes there.
    pub async fn another_tab(&self) -> Outcome {
        let tab = self.client.new_window(true).await?;
        self.client.switch_to_window(tab.handle).await?;
        self.go("").await
    }

    /// A picture of the window.
    pub async fn picture(&self) -> Outcome<Vec<u8>> {
        self.painted().await;
        Ok(self.client.screenshot().await?)
    }

    /// The folder for files of this run.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}
