package org.nextlevel.stack.operation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nextlevel.stack.layout.Addresses;
import org.nextlevel.stack.layout.Home;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.server.StackProblem;

class PreflightTest {
    @TempDir
    Path root;

    @Test
    void aFullDiskIsExplainedInOneSentence() {
        Preflight preflight = new Preflight(new Layout(root, Addresses.free(), new Home(root.resolve("home"))));

        assertThatThrownBy(() -> preflight.requireSpace(Long.MAX_VALUE))
                .isInstanceOf(StackProblem.class)
                .hasMessageContaining("GB are free where " + root.resolve("home") + " lies")
                .hasMessageContaining("NEXTLEVEL_HOME");
        assertThatCode(() -> preflight.requireSpace(1)).doesNotThrowAnyException();
    }
}
