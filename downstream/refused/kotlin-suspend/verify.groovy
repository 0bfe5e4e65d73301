String log = new File(basedir, "build.log").text
assert (log =~ /error: \[(\w+)]/).collect { it[1] }.toSet() == ["SuspendFunction"] as Set
