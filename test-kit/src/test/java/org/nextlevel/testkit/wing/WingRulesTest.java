package org.nextlevel.testkit.wing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WingRulesTest {
    @TempDir
    Path folder;

    private SampleModule module;

    @BeforeEach
    void aModuleWithTwoWings() throws IOException {
        module = new SampleModule(folder)
                .type("copy", "public class Person { public static class Name {} }")
                .type("copy.room", "public class Floor {}")
                .wing("copy", "", "\"Person\"")
                .type("growth", "class Goal { org.sample.copy.Person person; org.sample.copy.Person.Name[] names; }")
                .wing("growth", "\"copy\"");
    }

    @Test
    void wingsThatUseWhatTheyDeclareAreRight() throws IOException {
        WingRules rules = module.rules();
        assertThatCode(() -> {
                    rules.everyPackageBelowTheRootIsADeclaredWing();
                    rules.aWingUsesOnlyTheWingsThatItDeclares();
                    rules.aWingDeclaresOnlyTheWingsThatItUses();
                    rules.aWingIsEnteredByItsDoor();
                    rules.wingsFormNoCycle();
                    rules.roomsOfAWingFormNoCycle();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aPackageThatIsNoWingIsTold() throws IOException {
        WingRules rules = module.type("misc", "class Odd {}").rules();
        assertThatThrownBy(rules::everyPackageBelowTheRootIsADeclaredWing).hasMessageContaining("misc");
    }

    @Test
    void aUseThatIsNotDeclaredIsToldWithItsPlace() throws IOException {
        WingRules rules = module.type("signal", "class Signal { org.sample.copy.Person person; }")
                .wing("signal", "")
                .rules();
        assertThatThrownBy(rules::aWingUsesOnlyTheWingsThatItDeclares)
                .hasMessageContaining("signal → copy")
                .hasMessageContaining("Signal.java");
    }

    @Test
    void aDeclarationThatNothingUsesIsTold() throws IOException {
        WingRules rules = module.wing("copy", "\"growth\"").rules();
        assertThatThrownBy(rules::aWingDeclaresOnlyTheWingsThatItUses).hasMessageContaining("copy → growth");
    }

    @Test
    void aTypeThatIsUsedPastTheDoorIsTold() throws IOException {
        WingRules rules = module.type("growth", "class Stairs { org.sample.copy.room.Floor floor; }")
                .rules();
        assertThatThrownBy(rules::aWingIsEnteredByItsDoor)
                .hasMessageContaining("copy")
                .hasMessageContaining("Floor");
    }

    @Test
    void aDoorThatNobodyUsesIsTold() throws IOException {
        WingRules rules = module.wing("growth", "\"copy\"", "\"Goal\"").rules();
        assertThatThrownBy(rules::aWingIsEnteredByItsDoor).hasMessageContaining("growth");
    }

    @Test
    void wingsThatUseEachOtherAreTold() throws IOException {
        WingRules rules = module.type("growth", "public class Step {}")
                .type("copy", "class Row { org.sample.growth.Step step; }")
                .wing("copy", "\"growth\"")
                .rules();
        assertThatThrownBy(rules::wingsFormNoCycle).hasMessageContaining("Cycle detected");
    }

    @Test
    void roomsThatUseEachOtherAreTold() throws IOException {
        WingRules rules = module.type("copy.room", "class Door { org.sample.copy.Person person; }")
                .type("copy", "class Hall { org.sample.copy.room.Floor floor; }")
                .rules();
        assertThatThrownBy(rules::roomsOfAWingFormNoCycle).hasMessageContaining("Cycle detected");
    }
}
