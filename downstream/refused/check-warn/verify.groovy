def warnings = new File(basedir, "build.log").readLines().findAll { it.contains("[DirectCall]") }
assert warnings.size() == 1
assert warnings[0] ==~ /\[WARNING] .*VoiceApp.java:\[8,\d+] .*/
assert new File(basedir, "target/classes/com/example/memo/VoiceApp.class").isFile()
