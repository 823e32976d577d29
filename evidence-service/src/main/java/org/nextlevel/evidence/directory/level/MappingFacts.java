package org.nextlevel.evidence.directory.level;

import java.util.HashMap;
import java.util.Map;
import org.nextlevel.evidence.directory.employee.Profile;
import org.nextlevel.evidence.directory.position.Position;

/** What rules may ask of somebody, by the names that conditions use; what is not known is null. */
public final class MappingFacts {
    private MappingFacts() {}

    public static Map<String, String> of(Position position, Profile profile) {
        Map<String, String> facts = new HashMap<>();
        facts.put("title", position.title());
        facts.put("department", position.department());
        facts.put("costCentre", profile.costCentre());
        facts.put("location", profile.location());
        facts.put("employmentType", profile.employmentType());
        profile.attributesByName().forEach((name, value) -> facts.put(MappingCondition.ATTRIBUTE + name, value));
        return facts;
    }
}
