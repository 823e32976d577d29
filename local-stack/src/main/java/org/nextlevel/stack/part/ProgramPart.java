package org.nextlevel.stack.part;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.process.Port;
import org.nextlevel.stack.server.Program;

/**
 * A small server of this module's own, which keeps what comes to it on this machine.
 *
 * @param program is told its port and the folder of its data
 */
record ProgramPart(Part part, Class<?> program, Layout layout) implements PartRunner {

    @Override
    public void requireBuilt() {
        // Its program is on the class path.
    }

    @Override
    public ProcessHandle launch() {
        List<String> arguments = new ArrayList<>(Jvm.small(48));
        arguments.addAll(Jvm.quickStartWithOneCompiler(part, layout.home()));
        arguments.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                Integer.toString(layout.port(part)),
                layout.home().data(part).toString()));
        return Program.java(arguments, layout.home().log(part)).startDetached().toHandle();
    }

    @Override
    public boolean ready() {
        return new Port(layout.port(part)).answers();
    }
}
