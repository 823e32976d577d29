package org.nextlevel.integration;

import java.util.List;
import org.nextlevel.testkit.wording.SpeaksPlainly;

class SpeaksPlainlyTest extends SpeaksPlainly {
    @Override
    protected List<String> files() {
        return List.of();
    }
}
