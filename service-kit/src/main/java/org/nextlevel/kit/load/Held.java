package org.nextlevel.kit.load;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** What a request holds while it is worked on: it is given back once, when the answer is there or when the request ends without one. */
final class Held {
    private final Runnable giveBack;
    private final AtomicBoolean isOver = new AtomicBoolean();

    private Held(Runnable giveBack) {
        this.giveBack = giveBack;
    }

    /** @param name under which the request has it */
    static void by(ResteasyReactiveContainerRequestContext request, String name, Runnable giveBack) {
        Held held = new Held(giveBack);
        request.setProperty(name, held);
        request.getServerRequestContext().registerCompletionCallback(_ -> held.end());
    }

    /** Whoever reads the answer slowly keeps nobody waiting. */
    static void end(ContainerRequestContext request, String name) {
        if (request.getProperty(name) instanceof Held held) {
            held.end();
        }
    }

    private void end() {
        if (isOver.compareAndSet(false, true)) {
            giveBack.run();
        }
    }
}
