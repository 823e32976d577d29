package org.nextlevel.stack.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.server.StackProblem;

/**
 * A port of the loopback interface.
 *
 * @param number 1 to 65535
 */
public record Port(int number) {

    /** Whether somebody accepts connections. */
    public boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 300);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** Fails with one sentence when the part could not listen here. */
    public void requireFreeFor(Part part) {
        if (!isFree()) {
            throw new StackProblem(
                    "Port %d, where %s should listen, is taken by %s. Stop that process, or choose another port with %s."
                            .formatted(
                                    number,
                                    part,
                                    PortHolder.of(number).orElse("a process that could not be identified"),
                                    part.portVariable()));
        }
    }

    /** Whether a part could listen here; not yet while the threads of a process that was killed come to their ends. */
    public boolean isFree() {
        return !answers() && canBeBound();
    }

    private boolean canBeBound() {
        try (ServerSocket socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
