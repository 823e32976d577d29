package org.nextlevel.stack.layout;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that tells one stack from another.
 *
 * @param root the repository, with the built modules; only read
 * @param home all that this stack writes
 */
public record Layout(Path root, Addresses addresses, Home home) {
    /** How far the port for operators is from the public one. */
    static final int TO_OPERATORS = 10;

    public Layout {
        root = root.toAbsolutePath().normalize();
    }

    public int port(Part part) {
        return addresses.port(part);
    }

    /** The instances of a part that belong to the stack: it alone, or with it the second. */
    public List<Part> instances(Part part) {
        return Stream.concat(
                        Stream.of(part), part.second().filter(_ -> home.twice().isSet()).stream())
                .toList();
    }

    /** Where operators and metrics are served: beside the public port, so that two stacks do not meet here either. */
    public int operatorPort(Part part) {
        return port(part) + TO_OPERATORS;
    }
}
