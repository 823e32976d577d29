/** Numbers of what the database has, for whoever measures this service. */
package org.nextlevel.kit.figure;
