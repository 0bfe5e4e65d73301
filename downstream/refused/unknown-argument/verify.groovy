def log = new File(basedir, "build.log").text
assert log.contains("[UnknownArgument] -Xplugin:Askfirst does not know check=of;")
assert log.contains("the arguments are check=warn, check=off, entry=<annotation>")
