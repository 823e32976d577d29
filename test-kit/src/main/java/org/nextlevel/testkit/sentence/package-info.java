/** Whether what a service says to people is there in every language. */
package org.nextlevel.testkit.sentence;
