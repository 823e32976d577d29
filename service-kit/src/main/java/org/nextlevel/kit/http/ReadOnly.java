package org.nextlevel.kit.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/**
 * The properties of a request that its sender cannot change. What was read can be sent back: such a property is left out, or
 * is as it was read.
 *
 * <pre>{@code
 * new ReadOnly().same("id", request.id(), view.id()).same("version", request.version(), view.version()).require();
 * }</pre>
 */
public final class ReadOnly {
    /** Describes such a property of a request. */
    public static final String DESCRIPTION = "Read-only: as it was read, or left out.";

    private final List<Violation> faults = new ArrayList<>();

    /**
     * A property at the top of the body.
     *
     * @param sent null when it was left out
     * @param read what the sender reads; null when it is absent there
     */
    public ReadOnly same(String name, @Nullable Object sent, @Nullable Object read) {
        if (sent != null && !sent.equals(read)) {
            faults.add(Violation.at("#/" + name, "is read-only: leave it out, or send it as it was read"));
        }
        return this;
    }

    /** @throws Invalid naming each property that was changed */
    public void require() {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
