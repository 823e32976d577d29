/** Rules of CONTRIBUTING's "one way each" that a service takes into its architecture test one by one. */
package org.nextlevel.testkit.rule;
