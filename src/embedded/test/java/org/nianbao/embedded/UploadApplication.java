package org.nianbao.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.nianbao.Nianbao;
import org.nianbao.document.UnreadableException;
import org.nianbao.wording.Language;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** A content management system in a nutshell: it checks a report before it is published. */
@SpringBootApplication
@RestController
public class UploadApplication {

  private final Nianbao nianbao = Nianbao.standard();

  /** Returns the ids of the rules that the report breaks, in the order of its findings. */
  @PostMapping("/check")
  public List<String> check(@RequestParam("report") MultipartFile report) throws IOException {
    try (InputStream upload = report.getInputStream()) {
      return nianbao.check(report.getOriginalFilename(), upload).judgement().findings().stream()
          .map(finding -> finding.rule().id())
          .toList();
    } catch (UnreadableException e) {
      throw new ResponseStatusException(
          HttpStatus.UNPROCESSABLE_ENTITY, e.reason().in(Language.ZH), e);
    }
  }
}
