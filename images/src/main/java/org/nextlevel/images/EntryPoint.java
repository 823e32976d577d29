package org.nextlevel.images;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.images.archive.Service;
import org.nextlevel.stack.memory.ServiceMemory;

/** How a container starts. What an operator wants to add goes into {@code JDK_JAVA_OPTIONS}. */
final class EntryPoint {
    private EntryPoint() {}

    /** The base's {@code java} with the service's memory; a cache of classes that does not fit is passed over. */
    static List<String> of(Service service, boolean hasCache) {
        List<String> words = new ArrayList<>();
        words.add("java");
        words.addAll(service.memory().options());
        words.addAll(ServiceMemory.LIBRARY_OPTIONS);
        if (hasCache) {
            words.add("-XX:AOTCache=" + Layers.CACHE);
        }
        words.addAll(List.of("-jar", Layers.APPLICATION + "/quarkus-run.jar"));
        return words;
    }
}
