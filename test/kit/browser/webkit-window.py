#!/usr/bin/python3
# A window of WebKitGTK as wide as a phone, with a profile on disk, that WebDriver may drive. Debian's own MiniBrowser
# forgets everything when it is automated.
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2

profile = os.environ["FIRST90_WEBKIT_PROFILE"]
manager = WebKit2.WebsiteDataManager(base_data_directory=f"{profile}/data", base_cache_directory=f"{profile}/cache")
context = WebKit2.WebContext(website_data_manager=manager)
context.set_automation_allowed(True)
view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)


def on_automation_started(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("First90")
    info.set_version(1, 0, 0)
    session.set_application_info(info)
    session.connect("create-web-view", lambda _session: view)


context.connect("automation-started", on_automation_started)
window = Gtk.Window()
window.set_default_size(390, 844)
window.add(view)
window.connect("destroy", Gtk.main_quit)
window.show_all()
Gtk.main()
