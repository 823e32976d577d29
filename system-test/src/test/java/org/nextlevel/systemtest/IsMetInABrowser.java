package org.nextlevel.systemtest;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A test whose stack is called by pages in a browser. */
interface IsMetInABrowser extends InARunningStack {
    @Test
    @Tag("api")
    default void aPageSignsInCallsTheApiAndHearsOfChanges() {
        stack().browserTests().pass();
    }
}
