package org.nextlevel.benchmarks.engine;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Readiness;
import org.nextlevel.engine.readiness.ReadinessQuestion;
import org.nextlevel.engine.readiness.change.ReadinessAlternative;
import org.nextlevel.engine.readiness.change.WhatWouldChange;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Assessments a second on one core, with their explanation, and answers to what would change them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssessmentBenchmark {
    @Param({"10", "100", "1000"})
    private int claims;

    private ReadinessQuestion question;
    private Assessment assessment;

    @Setup
    public void somebody() {
        question = Questions.ofSomebodyWith(claims);
        assessment = Readiness.assess(question);
    }

    @Benchmark
    public Assessment assess() {
        return Readiness.assess(question);
    }

    @Benchmark
    public List<ReadinessAlternative> whatWouldChange() {
        return WhatWouldChange.of(question, assessment);
    }
}
