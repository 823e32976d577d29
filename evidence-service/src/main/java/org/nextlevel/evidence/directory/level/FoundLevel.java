package org.nextlevel.evidence.directory.level;

import org.jspecify.annotations.Nullable;

/**
 * A level that a rule found.
 *
 * @param rule its number, from 1
 * @param version of the mapping
 */
public record FoundLevel(
        String framework, String level, @Nullable String track, int rule, long version) {
    /** As it is kept with the person: {@code 3/2} is the third rule of version 2. */
    public String by() {
        return rule + "/" + version;
    }
}
