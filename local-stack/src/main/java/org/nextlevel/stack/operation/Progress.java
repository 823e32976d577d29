package org.nextlevel.stack.operation;

import java.time.Duration;
import org.nextlevel.stack.layout.Part;

/** Is told what happens while the stack starts and stops; calls come from several threads. */
public interface Progress {
    /** The part became ready. */
    void ready(Part part, Duration took);

    /** The part ran already and was left alone. */
    void alreadyRunning(Part part);

    /** The part is gone. */
    void stopped(Part part, Duration took);

    /** For callers that only want the result. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void ready(Part part, Duration took) {}

            @Override
            public void alreadyRunning(Part part) {}

            @Override
            public void stopped(Part part, Duration took) {}
        };
    }
}
