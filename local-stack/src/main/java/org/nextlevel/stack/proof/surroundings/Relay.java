package org.nextlevel.stack.proof.surroundings;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Passes what comes on to a port of this machine, and the answers back: at once, later, or not before that is wanted. */
public final class Relay {
    private static final int PIECE = 16_384;

    private final int target;
    private final ServerSocket door;
    private volatile Duration delay = Duration.ZERO;
    private boolean isStill;

    private Relay(int target, ServerSocket door) {
        this.target = target;
        this.door = door;
    }

    /** One that passes on at once, on a port that is free. */
    public static Relay to(int port) {
        return between(0, port);
    }

    /**
     * One that passes on at once.
     *
     * @param door the port on which it listens; 0 for any that is free
     */
    public static Relay between(int door, int port) {
        try {
            Relay relay = new Relay(port, new ServerSocket(door, 100, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(relay::letIn);
            return relay;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** From now on each piece is late by that long; zero for at once. */
    public void delay(Duration time) {
        delay = time;
    }

    /** From now on nothing passes, and connections stay open. */
    public synchronized void stand() {
        isStill = true;
    }

    /** What waits passes, in its order. */
    public synchronized void go() {
        isStill = false;
        notifyAll();
    }

    private void letIn() {
        while (true) {
            try {
                Socket near = door.accept();
                Thread.ofVirtual().start(() -> connect(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket near) {
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> pass(near, far));
            pass(far, near);
        } catch (IOException nobodyThere) {
            close(near);
        }
    }

    /** Until one of both ends, which ends the other. */
    private void pass(Socket from, Socket to) {
        byte[] piece = new byte[PIECE];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                hold();
                out.write(piece, 0, length);
            }
        } catch (IOException ended) {
            // As is said to the other side below.
        } finally {
            close(from);
            close(to);
        }
    }

    private void hold() {
        LockSupport.parkNanos(delay.toNanos());
        synchronized (this) {
            while (isStill) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private static void close(Socket one) {
        try {
            one.close();
        } catch (IOException alreadyGone) {
            // That is what was wanted.
        }
    }
}
