/**
 * What people at a level show who agreed to be looked at (M2.3). It informs and requires nothing. Counted is what they
 * shared with their whole line and somebody else confirmed; nobody is told who, unless they agreed to be named.
 */
package org.nextlevel.advisor.growth.rolemodel;
