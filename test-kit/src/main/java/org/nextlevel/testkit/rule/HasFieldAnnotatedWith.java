package org.nextlevel.testkit.rule;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;

/** A class has a field with this annotation, itself or inherited. */
public final class HasFieldAnnotatedWith extends ArchCondition<JavaClass> {
    private final Class<? extends Annotation> annotation;

    public HasFieldAnnotatedWith(Class<? extends Annotation> annotation) {
        super("have a field annotated with " + annotation.getSimpleName());
        this.annotation = annotation;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean has = type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(annotation));
        events.add(new SimpleConditionEvent(type, has, "%s has no such field".formatted(type.getName())));
    }
}
