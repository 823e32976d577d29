package org.nextlevel.images.base;

import java.nio.file.Path;
import java.util.List;

/** The Java runtime of the JDK that runs this code, with the modules that services use, and no tools. */
final class LinkedRuntime {
    private static final List<String> MODULES = List.of(
            "java.se",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.httpserver",
            "jdk.jcmd",
            "jdk.jfr",
            "jdk.localedata",
            "jdk.management",
            "jdk.management.agent",
            "jdk.naming.dns",
            "jdk.net",
            "jdk.security.auth",
            "jdk.security.jgss",
            "jdk.unsupported",
            "jdk.zipfs");

    private LinkedRuntime() {}

    /** Writes it into a folder that is not there yet, and returns that. */
    static Path at(Path folder) {
        Command.output(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jlink").toString(),
                "--add-modules",
                String.join(",", MODULES),
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                folder.toString()));
        return folder;
    }
}
