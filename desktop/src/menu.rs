//! The menu, in the reader's language.

use crate::desk::Desk;
use crate::trouble::shown;
use tauri::menu::{Menu, MenuBuilder, MenuItemBuilder, SubmenuBuilder};
use tauri::{AppHandle, Manager, Wry};

/// What the identifiers of recent files begin with; their place in the list follows.
pub(crate) const RECENT: &str = "recent-";

/// The groups of the menu: the message that is the group's name, and the entries. An entry is the message that is its name, which is its
/// identifier as well, and the keys that choose it from anywhere; an empty one is a line between entries. Keys that the page or its text
/// boxes use (undo, copy) are left to them.
const MENU: &[(&str, &[(&str, &str)])] = &[
    (
        "menu-file",
        &[
            ("menu-open", "CmdOrCtrl+O"),
            ("menu-recent", ""),
            ("", ""),
            ("menu-many-folder", ""),
            ("menu-many-files", ""),
            ("", ""),
            ("menu-save", "CmdOrCtrl+S"),
            ("menu-save-as", "CmdOrCtrl+Shift+S"),
            ("", ""),
            ("menu-print", "CmdOrCtrl+P"),
            ("", ""),
            ("menu-quit", "CmdOrCtrl+Q"),
        ],
    ),
    ("menu-edit", &[("menu-undo", ""), ("menu-redo", ""), ("", ""), ("menu-find", "CmdOrCtrl+F")]),
    (
        "menu-view",
        &[
            ("menu-annotate", ""),
            ("menu-terms", ""),
            ("menu-reference", ""),
            ("", ""),
            ("menu-larger", "CmdOrCtrl+="),
            ("menu-smaller", "CmdOrCtrl+-"),
            ("menu-normal", "CmdOrCtrl+0"),
        ],
    ),
    ("menu-help", &[("menu-shortcuts", "F1"), ("menu-device", ""), ("menu-about", "")]),
];

/// Builds the menu from the words and the recent files of this moment, and shows it.
///
/// # Errors
/// As Tauri says.
pub(crate) fn show(app: &AppHandle) -> tauri::Result<()> {
    app.set_menu(build(app, &app.state::<Desk>())?)?;
    turn(app)
}

/// Menus and dialogs run in the direction of the reader's language.
#[cfg(target_os = "linux")]
fn turn(app: &AppHandle) -> tauri::Result<()> {
    let left = app.state::<Desk>().words().plain("page-direction", &[]) == "rtl";
    let direction = if left { gtk::TextDirection::Rtl } else { gtk::TextDirection::Ltr };
    app.run_on_main_thread(move || gtk::Widget::set_default_direction(direction))
}

/// Other systems turn them by themselves.
#[cfg(not(target_os = "linux"))]
fn turn(_: &AppHandle) -> tauri::Result<()> {
    Ok(())
}

fn build(app: &AppHandle, desk: &Desk) -> tauri::Result<Menu<Wry>> {
    let words = desk.words();
    let recent: Vec<String> = desk.settings().recent().iter().map(|path| shown(path)).collect();
    let mut menu = MenuBuilder::new(app);
    for (name, entries) in MENU {
        let mut group = SubmenuBuilder::new(app, words.plain(name, &[]));
        for (id, keys) in *entries {
            group = match *id {
                "" => group.separator(),
                "menu-recent" => {
                    let mut list = SubmenuBuilder::new(app, words.plain(id, &[])).enabled(!recent.is_empty());
                    for (number, path) in recent.iter().enumerate() {
                        // An ampersand would underline the letter behind it.
                        list = list.text(format!("{RECENT}{number}"), path.replace('&', "&&"));
                    }
                    group.item(&list.build()?)
                }
                id => {
                    let item = MenuItemBuilder::with_id(id, words.plain(id, &[]));
                    let item = if keys.is_empty() { item } else { item.accelerator(keys) };
                    group.item(&item.build(app)?)
                }
            };
        }
        menu = menu.item(&group.build()?);
    }
    menu.build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_has_its_words_in_every_language() {
        let ids = MENU.iter().flat_map(|(group, entries)| std::iter::once(*group).chain(entries.iter().map(|e| e.0)));
        for id in ids.filter(|id| !id.is_empty()) {
            for language in rapporteur_locales::interface_languages() {
                assert!(rapporteur_locales::Messages::new(language).has(id), "{language}: {id}");
            }
        }
    }

    #[test]
    fn every_key_is_one_that_the_system_knows() {
        // Tauri passes over the others without a word.
        for keys in MENU.iter().flat_map(|(_, e)| *e).map(|e| e.1).filter(|k| !k.is_empty()) {
            assert!(keys.parse::<muda::accelerator::Accelerator>().is_ok(), "{keys}");
        }
    }

    #[test]
    fn no_keys_are_given_twice() {
        let mut keys: Vec<_> = MENU.iter().flat_map(|(_, e)| *e).map(|e| e.1).filter(|k| !k.is_empty()).collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all);
    }
}
