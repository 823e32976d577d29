/** Properties: what holds whatever the input is, tried with random ones. */
package org.nextlevel.testkit.seed;
