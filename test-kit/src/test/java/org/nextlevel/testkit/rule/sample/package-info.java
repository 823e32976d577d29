/** Classes that keep or break the rules, for their tests. */
package org.nextlevel.testkit.rule.sample;
