def found = (new File(basedir, "build.log").text =~ /(\w+\.java):\[(\d+),\d+] (?:error: )?\[(\w+)]/)
    .collect { it[1] + ":" + it[2] + " " + it[3] }.toSet()
assert found == ["VoiceApp.java:8 DirectCall"] as Set
