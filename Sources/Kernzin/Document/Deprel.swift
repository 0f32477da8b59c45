/// A dependency relation of Universal Dependencies v2, with the subtypes Dutch and English use
/// (https://universaldependencies.org/u/dep).
public enum Deprel: String, Sendable, Hashable, CaseIterable {
  case acl
  case aclRelcl = "acl:relcl"
  case advcl
  case advmod
  case amod
  case appos
  case aux
  case auxPass = "aux:pass"
  case `case`
  case cc
  case ccPreconj = "cc:preconj"
  case ccomp
  case clf
  case compound
  case compoundPrt = "compound:prt"
  case conj
  case cop
  case csubj
  case csubjOuter = "csubj:outer"
  case csubjPass = "csubj:pass"
  case dep
  case det
  case detNmod = "det:nmod"
  case discourse
  case dislocated
  case expl
  case explPv = "expl:pv"
  case fixed
  case flat
  case goeswith
  case iobj
  case list
  case mark
  case nmod
  case nmodPoss = "nmod:poss"
  case nsubj
  case nsubjOuter = "nsubj:outer"
  case nsubjPass = "nsubj:pass"
  case nummod
  case obj
  case obl
  case oblAgent = "obl:agent"
  case oblArg = "obl:arg"
  case orphan
  case parataxis
  case punct
  case reparandum
  case root
  case vocative
  case xcomp

  /// The relation without its subtype, as the CoNLL 2018 scorer compares it.
  public var universal: Substring { rawValue.prefix { $0 != ":" } }

  public var isSubject: Bool {
    switch self {
    case .nsubj, .nsubjPass, .nsubjOuter, .csubj, .csubjPass, .csubjOuter: true
    default: false
    }
  }

  /// Relations whose dependent is the head of a clause of its own.
  public var isClausal: Bool {
    switch self {
    case .acl, .aclRelcl, .advcl, .ccomp, .csubj, .csubjPass, .csubjOuter, .parataxis, .root,
      .xcomp:
      true
    default: false
    }
  }
}
