package org.nextlevel.stack.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.stack.server.kafka.Topic;

/** Who may write and read a topic is the same in a cluster as on one machine. */
@Tag("forged-events")
class KafkaUsersOfTheClusterTest {
    private static final Path FILE = Path.of(System.getProperty("nextlevel.root"), "k8s", "base", "kafka-users.yaml");
    private static final Pattern USER = Pattern.compile("  name: (\\S+)");
    private static final Pattern RIGHT = Pattern.compile(".*type: topic, name: (\\S+) }, operations: \\[(.*)] }");

    @Test
    void servicesMayDoTheSameInACluster() throws IOException {
        assertThat(ofTheCluster()).isEqualTo(ofThisMachine());
    }

    private static Set<String> ofThisMachine() {
        Set<String> rights = new TreeSet<>();
        for (Topic topic : Topic.all()) {
            rights.add("%s Write %s".formatted(topic.owner(), topic.name()));
            topic.readers().forEach(reader -> rights.add("%s Read %s".formatted(reader, topic.name())));
        }
        return rights;
    }

    private static Set<String> ofTheCluster() throws IOException {
        Set<String> rights = new TreeSet<>();
        String user = "";
        for (String line : Files.readAllLines(FILE)) {
            Matcher name = USER.matcher(line);
            if (name.matches()) {
                user = name.group(1);
            }
            Matcher right = RIGHT.matcher(line);
            if (right.matches()) {
                for (String operation : List.of(right.group(2).split(", ", -1))) {
                    rights.add("%s %s %s".formatted(user, operation, right.group(1)));
                }
            }
        }
        rights.removeIf(right -> right.contains(" Describe "));
        return rights;
    }
}
