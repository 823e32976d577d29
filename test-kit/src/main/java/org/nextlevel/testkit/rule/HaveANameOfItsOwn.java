package org.nextlevel.testkit.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A type whose simple name no other type among those under test has. */
final class HaveANameOfItsOwn extends ArchCondition<JavaClass> {
    private Map<String, List<String>> packages = Map.of();

    HaveANameOfItsOwn() {
        super("have a simple name of its own");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        packages = all.stream()
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        List<String> sharing = packages.get(type.getSimpleName());
        if (sharing.size() > 1) {
            events.add(SimpleConditionEvent.violated(
                    type, "%s means something else in each of %s".formatted(type.getSimpleName(), sharing)));
        }
    }
}
