package org.nextlevel.stack.part;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.process.Port;
import org.nextlevel.stack.server.Program;
import org.nextlevel.stack.server.trace.TraceReceiver;

/** Takes the spans of all parts and keeps the latest. */
record TracesPart(Layout layout) implements PartRunner {

    @Override
    public Part part() {
        return Part.TRACES;
    }

    @Override
    public void requireBuilt() {
        // Its program is on the class path.
    }

    @Override
    public ProcessHandle launch() {
        List<String> arguments = new ArrayList<>(Jvm.small(48));
        arguments.addAll(Jvm.quickStartWithOneCompiler(part(), layout.home()));
        arguments.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                TraceReceiver.class.getName(),
                Integer.toString(layout.port(part())),
                layout.home().data(part()).toString()));
        return Program.java(arguments, layout.home().log(part()))
                .startDetached()
                .toHandle();
    }

    @Override
    public boolean ready() {
        return new Port(layout.port(part())).answers();
    }
}
