package org.nextlevel.testkit.sql;

import java.nio.file.Path;

/** Where a source file stands: the file, and the package that it declares. */
record SourcePlace(Path file, String packageName) {
    /**
     * The wing that the file belongs to: the first package below the service's root package; empty in the root package.
     */
    String wing(String root) {
        return packageName.startsWith(root + ".")
                ? packageName.substring(root.length() + 1).split("\\.")[0]
                : "";
    }

    /** A line of the file, as people and their editors read it. */
    String line(long number) {
        return "%s (%s:%d)".formatted(packageName, file.getFileName(), number);
    }
}
