package org.nextlevel.stack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.FreePort;
import org.nextlevel.stack.server.StackProblem;

class PortTest {
    @Test
    void aTakenPortIsExplainedInOneSentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new Port(taken.getLocalPort()).requireFreeFor(Part.KEYCLOAK))
                    .isInstanceOf(StackProblem.class)
                    .hasMessage(
                            "Port %d, where keycloak should listen, is taken by java (pid %d). Stop that process, or choose another port with NEXTLEVEL_KEYCLOAK_PORT.",
                            taken.getLocalPort(), ProcessHandle.current().pid());
        }
    }

    @Test
    void aPortThatIsTakenIsNotFree() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(new Port(taken.getLocalPort()).isFree()).isFalse();
        }
    }

    @Test
    void aFreePortIsFine() {
        assertThatCode(() -> new Port(FreePort.any()).requireFreeFor(Part.KEYCLOAK))
                .doesNotThrowAnyException();
    }
}
