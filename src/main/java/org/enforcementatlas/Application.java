package org.enforcementatlas;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The entrance. */
@SpringBootApplication
public class Application {

    /** Starts the atlas. */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
