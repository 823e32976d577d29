package org.nextlevel.kit.personal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that this service keeps of a person, for that person's own eyes. */
@ApplicationScoped
public class ExportPersonalData {
    private final List<PersonalData> sorts;

    ExportPersonalData(@All List<PersonalData> sorts) {
        this.sorts = sorts;
    }

    /** By the name of each sort, in their order; a sort of which there is nothing is an empty list. */
    @Transactional
    public Map<String, List<?>> of(Person person) {
        Map<String, List<?>> all = new TreeMap<>();
        sorts.forEach(sort -> all.put(sort.name(), sort.export(person)));
        return all;
    }
}
