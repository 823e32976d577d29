package org.nextlevel.stack.proof.surroundings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {
    private ServerSocket server;
    private Socket caller;
    private Socket called;
    private Relay relay;

    @BeforeEach
    void connect() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        relay = Relay.to(server.getLocalPort());
        caller = new Socket(InetAddress.getLoopbackAddress(), relay.port());
        called = server.accept();
    }

    @AfterEach
    void close() throws IOException {
        caller.close();
        server.close();
    }

    @Test
    void whatIsSaidAndAnsweredPasses() throws IOException {
        caller.getOutputStream().write(1);
        assertThat(called.getInputStream().read()).isEqualTo(1);
        called.getOutputStream().write(2);
        assertThat(caller.getInputStream().read()).isEqualTo(2);
    }

    @Test
    void whatComesWhileItStandsPassesInItsOrderWhenItGoes() throws IOException {
        relay.stand();
        caller.getOutputStream().write(1);
        caller.getOutputStream().write(2);
        called.setSoTimeout(1);
        assertThatThrownBy(() -> called.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        relay.go();
        called.setSoTimeout(0);
        assertThat(called.getInputStream().readNBytes(2)).containsExactly(1, 2);
    }

    @Test
    void theEndOfOneSideIsTheEndOfTheOther() throws IOException {
        called.close();
        assertThat(caller.getInputStream().read()).isEqualTo(-1);
    }
}
