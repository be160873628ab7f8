//! A small window from which the files that the command line names can be dragged, as from a file manager: the stories of the desktop drop
//! them into the program.

use gtk::gdk::{DragAction, ModifierType};
use gtk::gio::prelude::FileExt;
use gtk::prelude::{ContainerExt, GtkWindowExt, WidgetExt, WidgetExtManual};

fn main() -> Result<(), gtk::glib::BoolError> {
    gtk::init()?;
    let files = std::env::args_os().skip(1).map(gtk::gio::File::for_path);
    let addresses: Vec<String> = files.map(|file| file.uri().into()).collect();
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    window.set_title("drag");
    window.set_default_size(120, 60);
    let handle = gtk::EventBox::new();
    handle.drag_source_set(ModifierType::BUTTON1_MASK, &[], DragAction::COPY);
    handle.drag_source_add_uri_targets();
    handle.connect_drag_data_get(move |_, _, data, _, _| {
        data.set_uris(&addresses.iter().map(String::as_str).collect::<Vec<_>>());
    });
    window.add(&handle);
    window.show_all();
    gtk::main();
    Ok(())
}
