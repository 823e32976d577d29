/** The facts about one person on one day that rules can read, and their values. */
package org.nextlevel.engine.rule.fact;
