def found = (new File(basedir, "build.log").text =~ /(\w+\.java):\[(\d+),\d+] (?:error: )?\[(\w+)]/)
    .collect { it[1] + ":" + it[2] + " " + it[3] }.toSet()
assert found == ["VoiceApp.java:11 RawEscape", "VoiceApp.java:15 RawEscape", "VoiceApp.java:19 RawEscape"] as Set
