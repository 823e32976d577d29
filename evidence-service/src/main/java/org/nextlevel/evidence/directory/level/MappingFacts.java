package org.nextlevel.evidence.directory.level;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.employee.Profile;
import org.nextlevel.evidence.directory.position.Position;

/** What rules may ask of somebody, by the names that conditions use; what is not known is missing. */
public final class MappingFacts {
    private MappingFacts() {}

    /** @param groups names of the groups that the person is in */
    public static Map<String, List<String>> of(Position position, Profile profile, List<String> groups) {
        Map<String, List<String>> facts = new HashMap<>();
        put(facts, "title", position.title());
        put(facts, "department", position.department());
        put(facts, "costCentre", profile.costCentre());
        put(facts, "location", profile.location());
        put(facts, "employmentType", profile.employmentType());
        profile.attributesByName().forEach((name, value) -> put(facts, MappingCondition.ATTRIBUTE + name, value));
        facts.put(MappingCondition.GROUP, groups);
        return facts;
    }

    private static void put(Map<String, List<String>> facts, String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, List.of(value));
        }
    }
}
