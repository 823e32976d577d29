package org.nextlevel.advisor;

import org.nextlevel.testkit.sentence.EveryProblemIsTranslated;

class ProblemsInGermanTest extends EveryProblemIsTranslated {}
