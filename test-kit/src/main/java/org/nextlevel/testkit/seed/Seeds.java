package org.nextlevel.testkit.seed;

import java.util.stream.LongStream;

/** The seeds that properties are tried with. */
public final class Seeds {
    private Seeds() {}

    /** From 1 to the system property {@code seeds}: few in each run, many with {@code ./dev test --long}. */
    public static LongStream all() {
        return LongStream.rangeClosed(1, Long.getLong("seeds", 50));
    }
}
