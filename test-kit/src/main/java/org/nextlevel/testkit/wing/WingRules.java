package org.nextlevel.testkit.wing;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The wings of a module are what their {@code @Wing} declares: the packages right below the root package, what each of
 * them uses, its door, and no circle anywhere. ARCHITECTURE.md shows them in a picture between {@code <!-- wings of the-module
 * -->} and {@code <!-- end -->}: a local run writes it, with CI set a difference fails. Extend it as a plain test.
 */
@Tag("architecture")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class WingRules {
    private final Wings wings;
    private final WingPicture picture;

    /**
     * The rules for all classes of a module but its tests.
     *
     * @param module the name of the module, for example {@code advisor-service}
     * @param root its root package, for example {@code org.nextlevel.advisor}
     */
    protected WingRules(String module, String root) {
        this(
                new Wings(
                        root,
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages(root)),
                new WingPicture(Path.of(System.getProperty("nextlevel.root"), "ARCHITECTURE.md"), module));
    }

    WingRules(Wings wings, WingPicture picture) {
        this.wings = wings;
        this.picture = picture;
    }

    @Test
    void everyPackageBelowTheRootIsADeclaredWing() {
        assertThat(wings.undeclared())
                .as("packages below %s without @Wing on their package-info", wings.root())
                .isEmpty();
    }

    @Test
    void aWingUsesOnlyTheWingsThatItDeclares() {
        assertThat(wings.undeclaredUses()).as("uses that no @Wing declares").isEmpty();
    }

    @Test
    void aWingDeclaresOnlyTheWingsThatItUses() {
        var unused = wings.declared();
        unused.removeAll(wings.real());
        assertThat(unused).as("what @Wing declares and nothing uses").isEmpty();
    }

    @Test
    void aWingIsEnteredByItsDoor() {
        for (String wing : wings.names()) {
            assertThat(wings.door(wing))
                    .as("types of %s that other wings use, and its @Wing(door = …)", wing)
                    .isEqualTo(wings.declaredDoor(wing));
        }
    }

    @Test
    void wingsFormNoCycle() {
        freeOfCycles(
                "wing",
                type -> wings.of(type).isPresent(),
                type -> wings.of(type).orElseThrow());
    }

    @Test
    void roomsOfAWingFormNoCycle() {
        for (String wing : wings.names()) {
            freeOfCycles("room", type -> wings.of(type).filter(wing::equals).isPresent(), JavaClass::getPackageName);
        }
    }

    @Test
    void theArchitectureShowsTheWingsAsTheyAre() throws IOException {
        String drawn = WingPicture.of(wings);
        if (System.getenv("CI") == null) {
            picture.write(drawn);
        }
        assertThat(picture.read())
                .as("ARCHITECTURE.md: run the tests without CI set and review the difference")
                .isEqualTo(drawn);
    }

    private void freeOfCycles(String kind, Predicate<JavaClass> included, Function<JavaClass, String> name) {
        slices().assignedFrom(new SlicesByName(kind, included, name))
                .should()
                .beFreeOfCycles()
                .check(wings.classes());
    }
}
