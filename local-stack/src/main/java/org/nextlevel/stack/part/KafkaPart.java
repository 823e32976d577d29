package org.nextlevel.stack.part;

import org.nextlevel.stack.layout.Layout;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.process.Port;
import org.nextlevel.stack.server.kafka.Brokers;
import org.nextlevel.stack.server.kafka.KafkaServer;
import org.nextlevel.stack.server.kafka.KafkaSettings;
import org.nextlevel.stack.server.kafka.Topic;

/** One Kafka broker with all topics. */
record KafkaPart(Layout layout) implements PartRunner {

    @Override
    public Part part() {
        return Part.KAFKA;
    }

    @Override
    public void requireBuilt() {
        // Its programs are on the class path.
    }

    @Override
    public ProcessHandle launch() {
        return KafkaServer.launch(new KafkaSettings(
                        layout.home().data(part()),
                        layout.addresses().listener(part()),
                        layout.port(part()),
                        0,
                        layout.home().log(part()),
                        true,
                        Jvm.quickStartWithOneCompiler(part(), layout.home()),
                        KafkaAccess.of(layout).users()))
                .process();
    }

    @Override
    public boolean ready() {
        return new Port(layout.addresses().listener(part())).answers()
                && brokers().answer();
    }

    @Override
    public void prepare() {
        brokers().createTopics(Topic.all());
    }

    private Brokers brokers() {
        return KafkaAccess.of(layout).brokers();
    }
}
