package org.nextlevel.testkit.wing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.function.Function;
import java.util.function.Predicate;

/** Divides classes for ArchUnit: those with the same name are a slice, those that are not included belong to none. */
record SlicesByName(String kind, Predicate<JavaClass> included, Function<JavaClass, String> name)
        implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return included.test(type) ? SliceIdentifier.of(name.apply(type)) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "each " + kind;
    }
}
