def found = (new File(basedir, "build.log").text =~ /(\w+\.java):\[(\d+),\d+] (?:error: )?\[(\w+)]/)
    .collect { it[1] + ":" + it[2] + " " + it[3] }.toSet()
assert found == ["VoiceApp.java:15 DirectCall"] as Set
assert new File(basedir, "library/target/memo-library-1.jar").isFile()
